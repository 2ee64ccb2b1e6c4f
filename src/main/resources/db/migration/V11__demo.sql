-- Where the demo's clock stands, once its data is complete; empty without the profile demo.
create table demo_clock (
    id integer primary key,
    stands_at timestamp with time zone not null
);

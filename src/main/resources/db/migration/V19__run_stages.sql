-- A run keeps all stages of its plan version, not only its own: the one before may be asked for after a newer version took over.
alter table plan_run add column stages text;

update plan_run
set stages = (
    select plan_version.stages
    from plan_version
    where plan_version.case_id = plan_run.case_id
        and plan_version.number = plan_run.plan_number
);

alter table plan_run alter column stages set not null;
alter table plan_run drop column stage;
alter table plan_run drop column last_stage;

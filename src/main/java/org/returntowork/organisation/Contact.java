package org.returntowork.organisation;

/**
 * How to reach and talk to a person.
 *
 * @param language the tag of the language they read, such as {@code en} or {@code es}; null means English
 * @param interpreter whether talks need an interpreter
 */
public record Contact(String name, String email, String phone, String language, boolean interpreter) {

    public Contact {
        name = name == null ? null : name.strip();
        email = email == null || email.isBlank() ? null : email.strip();
        phone = phone == null || phone.isBlank() ? null : phone.strip();
        language = language == null || language.isBlank() ? "en" : language.strip();
    }

    public static Contact of(String name, String email, String phone) {
        return new Contact(name, email, phone, null, false);
    }
}

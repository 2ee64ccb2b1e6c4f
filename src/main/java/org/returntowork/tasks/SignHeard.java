package org.returntowork.tasks;

/** The answer could not be taken, but a warning sign in it was heard. */
class SignHeard extends RuntimeException {

    private final transient ApiForms.Answer told;

    SignHeard(RuntimeException notTaken, ApiForms.Answer told) {
        super(notTaken);
        this.told = told;
    }

    ApiForms.Answer told() {
        return told;
    }
}

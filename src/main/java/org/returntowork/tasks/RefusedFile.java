package org.returntowork.tasks;

/** A file that cannot be kept, with the message that says why and what to do. */
public class RefusedFile extends RuntimeException {

    private final String code;
    private final transient Object[] args;

    public RefusedFile(String code, Object... args) {
        super(code);
        this.code = code;
        this.args = args;
    }

    public String code() {
        return code;
    }

    public Object[] args() {
        return args;
    }
}

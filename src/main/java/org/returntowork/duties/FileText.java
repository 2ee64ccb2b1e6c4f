package org.returntowork.duties;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The words of a file that somebody brings: UTF-8, with or without its mark. */
final class FileText {

    private static final String MARK = "\uFEFF";

    private FileText() {}

    /** Empty where it is in another encoding, or no text at all. */
    static Optional<String> of(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(unmarked(text));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** How it begins, as far as that can be read. */
    static String beginningOf(byte[] file, int bytes) {
        return unmarked(new String(file, 0, Math.min(file.length, bytes), StandardCharsets.UTF_8));
    }

    private static String unmarked(String text) {
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }
}

package org.weishishi.disclosure.application.notice;

import java.security.SecureRandom;

/** 公开编码 · random codes of public addresses that cannot be guessed: 60 bits in Crockford's alphabet, in lower case. */
final class PublicCodes {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicCodes() {}

    static String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}

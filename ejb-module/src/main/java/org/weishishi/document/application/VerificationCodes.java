package org.weishishi.document.application;

import java.security.SecureRandom;

/** 核验码 · random short codes that cannot be guessed: 60 bits in Crockford's alphabet, without I, L, O and U. */
final class VerificationCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();

    /** @return e.g. K7Q2-9XMB-4T0W */
    String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}

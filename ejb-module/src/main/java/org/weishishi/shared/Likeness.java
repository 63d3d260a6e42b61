package org.weishishi.shared;

/** 模糊查找 · patterns for {@code like … escape '!'}. */
public final class Likeness {

    private Likeness() {}

    /** @return the pattern of texts that have the words in them; what means something in a pattern means itself */
    public static String containing(String words) {
        return "%" + words.replaceAll("([!%_])", "!$1") + "%";
    }
}

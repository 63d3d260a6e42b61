package org.weishishi.document.domain;

import org.jspecify.annotations.Nullable;

/**
 * 印模 · the picture of a seal and its size on paper.
 *
 * @param name what the seal says, read aloud as alternative text
 * @param widthMm width on paper, millimetres
 * @param heightMm height on paper, millimetres
 * @param picture PNG or JPEG, null for the demonstration seal that the product draws itself (marked 演示)
 */
@SuppressWarnings("ArrayRecordComponent")
public record SealImage(String name, float widthMm, float heightMm, byte @Nullable [] picture) {

    private static final float ROUND_MM = 42;

    /** @return a seal for demonstration: red circle, star and 演示, 42 mm */
    public static SealImage demonstration(String name) {
        return new SealImage(name, ROUND_MM, ROUND_MM, null);
    }
}

package org.weishishi.deliberation.api;

/**
 * 票数 · a show of hands as counted.
 *
 * @param inFavour 赞成, 0 or more
 * @param against 反对, 0 or more
 * @param abstained 弃权, 0 or more
 */
public record Votes(int inFavour, int against, int abstained) {

    /** @return how many hands in all */
    public int sum() {
        return Math.addExact(Math.addExact(inFavour, against), abstained);
    }
}

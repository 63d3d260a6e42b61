package org.weishishi.disclosure.domain.publication;

/** 公开地址 · where a thing lies inside the publication folder; the live pages have the same addresses under {@code /public/}. */
public final class SitePaths {

    private SitePaths() {}

    /** @return folder of a community, e.g. {@code c/440303008001/} */
    public static String community(String code) {
        return "c/" + code + "/";
    }

    /** @return page of all notices of a community in a year */
    public static String year(String community, int year) {
        return community(community) + year + ".html";
    }

    /** @return page of a notice */
    public static String notice(String community, String code) {
        return community(community) + code + ".html";
    }
}

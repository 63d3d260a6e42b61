package org.weishishi.signature.api;

/** 演示签名口令 · the one PIN of all demo keys; outside demo mode there are none. */
public final class DemoPin {

    /** Written beside the demo accounts. */
    public static final String PIN = "20210406";

    private DemoPin() {}
}

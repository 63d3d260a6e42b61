package org.weishishi.organization.api;

/**
 * 演示账号 · an invented person one can sign in as in demo mode.
 *
 * @param account sign-in name
 * @param personName 姓名
 * @param post the post acted in
 * @param token bearer token of that account in that post, empty where it is not shown
 */
public record DemoAccount(String account, String personName, HeldPost post, String token) {

    /** 演示密码 · the one password of all demo accounts; outside demo mode it opens nothing. */
    public static final String PASSWORD = "demo-2021";

    /** The token opens doors: it stays out of logs and of the audit trail. */
    @Override
    public String toString() {
        return account + " · " + personName + " · " + post.unitName() + post.postName();
    }
}

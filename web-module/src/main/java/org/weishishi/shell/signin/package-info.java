/**
 * 登录 · how somebody becomes a principal: realm of the server, demo accounts, bearer tokens; docs/adr/0003 says why so.
 *
 * <p>Rules: 1. one mechanism for the whole application; 2. a sign-in gets a new session id; 3. after it only a path of this
 * application is followed; 4. who fails is recorded and waits longer each time.
 */
@NullMarked
package org.weishishi.shell.signin;

import org.jspecify.annotations.NullMarked;

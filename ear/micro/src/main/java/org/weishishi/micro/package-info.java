/**
 * 启动器 · starts Payara Micro with the EAR inside one jar: checks first, says how far it is, and names every fault in one
 * line with what to do.
 *
 * <p>Runs before and outside the application: nothing here is visible to it, and nothing of it is used here, except that
 * {@link org.weishishi.micro.AuditCheck} loads the verifier out of the EAR.
 */
@NullMarked
package org.weishishi.micro;

import org.jspecify.annotations.NullMarked;

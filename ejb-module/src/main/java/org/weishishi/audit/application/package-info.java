/** The door of 审计: writing entries, sealing, verifying, reading. */
@NullMarked
package org.weishishi.audit.application;

import org.jspecify.annotations.NullMarked;

/** Words of 审计 that other contexts may say. */
@NullMarked
package org.weishishi.audit.api;

import org.jspecify.annotations.NullMarked;

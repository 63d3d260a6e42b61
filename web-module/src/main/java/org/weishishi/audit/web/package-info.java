/** Pages of 审计. */
@NullMarked
package org.weishishi.audit.web;

import org.jspecify.annotations.NullMarked;

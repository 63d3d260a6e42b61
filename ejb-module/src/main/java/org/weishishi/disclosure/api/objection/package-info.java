/** 异议 · words of objections. */
@NullMarked
package org.weishishi.disclosure.api.objection;

import org.jspecify.annotations.NullMarked;

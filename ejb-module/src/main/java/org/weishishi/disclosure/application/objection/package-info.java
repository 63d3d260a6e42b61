/** 异议 · the door of objections. */
@NullMarked
package org.weishishi.disclosure.application.objection;

import org.jspecify.annotations.NullMarked;

/** The law of 模板: a version counts when a second person released it and its day has come, and never changes then. */
@NullMarked
package org.weishishi.document.domain.wording;

import org.jspecify.annotations.NullMarked;

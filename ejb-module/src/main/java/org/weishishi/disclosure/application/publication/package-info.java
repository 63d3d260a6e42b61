/** 公开 · what anybody may read without login. */
@NullMarked
package org.weishishi.disclosure.application.publication;

import org.jspecify.annotations.NullMarked;

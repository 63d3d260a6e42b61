/** 公开 · the law of what lies in the publication folder. */
@NullMarked
package org.weishishi.disclosure.domain.publication;

import org.jspecify.annotations.NullMarked;

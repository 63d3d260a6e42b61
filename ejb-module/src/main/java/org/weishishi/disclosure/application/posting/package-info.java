/** 张贴 · the door of proofs of posting. */
@NullMarked
package org.weishishi.disclosure.application.posting;

import org.jspecify.annotations.NullMarked;

/** 成批公示 · many notices ordered at once. */
@NullMarked
package org.weishishi.disclosure.domain.batch;

import org.jspecify.annotations.NullMarked;

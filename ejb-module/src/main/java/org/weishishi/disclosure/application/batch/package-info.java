/** 成批公示 · the door of batches. */
@NullMarked
package org.weishishi.disclosure.application.batch;

import org.jspecify.annotations.NullMarked;

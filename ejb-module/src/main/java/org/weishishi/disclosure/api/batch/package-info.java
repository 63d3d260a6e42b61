/** 成批公示 · words of ordering many notices at once. */
@NullMarked
package org.weishishi.disclosure.api.batch;

import org.jspecify.annotations.NullMarked;

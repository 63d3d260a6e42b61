/** Words of 公示 that other contexts and pages may say. */
@NullMarked
package org.weishishi.disclosure.api;

import org.jspecify.annotations.NullMarked;

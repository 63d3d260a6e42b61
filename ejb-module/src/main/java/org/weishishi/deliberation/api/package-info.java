/** Words of 议事 that other contexts and pages may say. */
@NullMarked
package org.weishishi.deliberation.api;

import org.jspecify.annotations.NullMarked;

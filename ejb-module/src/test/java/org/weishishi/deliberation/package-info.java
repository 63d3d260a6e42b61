/** Meetings through their use cases and through the real schema. */
@NullMarked
package org.weishishi.deliberation;

import org.jspecify.annotations.NullMarked;

/** Tests of the arithmetic. */
@NullMarked
package org.weishishi.deliberation.domain.tally;

import org.jspecify.annotations.NullMarked;

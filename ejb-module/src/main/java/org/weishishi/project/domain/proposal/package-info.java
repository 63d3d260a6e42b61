/** The law of 提议. */
@NullMarked
package org.weishishi.project.domain.proposal;

import org.jspecify.annotations.NullMarked;

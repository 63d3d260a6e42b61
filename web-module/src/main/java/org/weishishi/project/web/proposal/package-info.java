/** Pages of 提议. */
@NullMarked
package org.weishishi.project.web.proposal;

import org.jspecify.annotations.NullMarked;

/** The doors of 提议: entering, handling, comparing. */
@NullMarked
package org.weishishi.project.application.proposal;

import org.jspecify.annotations.NullMarked;

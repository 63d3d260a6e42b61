/** Tests of 备案. */
@NullMarked
package org.weishishi.project.filing;

import org.jspecify.annotations.NullMarked;

/** Tests of 初审. */
@NullMarked
package org.weishishi.project.screening;

import org.jspecify.annotations.NullMarked;

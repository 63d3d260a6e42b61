/** Tests of imports on both databases. */
@NullMarked
package org.weishishi.project.infrastructure.intake;

import org.jspecify.annotations.NullMarked;

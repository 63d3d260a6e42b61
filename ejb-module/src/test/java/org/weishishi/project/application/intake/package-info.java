/** Tests of imports through their doors. */
@NullMarked
package org.weishishi.project.application.intake;

import org.jspecify.annotations.NullMarked;

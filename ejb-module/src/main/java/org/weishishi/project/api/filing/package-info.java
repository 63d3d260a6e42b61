/** 备案 · words of the filing with the higher level. */
@NullMarked
package org.weishishi.project.api.filing;

import org.jspecify.annotations.NullMarked;

/** 三议三公开 · words of the matrix. */
@NullMarked
package org.weishishi.project.api.publicity;

import org.jspecify.annotations.NullMarked;

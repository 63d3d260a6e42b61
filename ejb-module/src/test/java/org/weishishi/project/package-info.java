/** Tests of 项目 across its layers, with repositories in memory. */
@NullMarked
package org.weishishi.project;

import org.jspecify.annotations.NullMarked;

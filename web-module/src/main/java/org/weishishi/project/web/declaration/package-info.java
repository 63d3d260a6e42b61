/** 申报 · the guided form of a project and its versions. */
@NullMarked
package org.weishishi.project.web.declaration;

import org.jspecify.annotations.NullMarked;

/** 三议三公开 · the matrix of a project, and of everything under a unit. */
@NullMarked
package org.weishishi.project.application.publicity;

import org.jspecify.annotations.NullMarked;

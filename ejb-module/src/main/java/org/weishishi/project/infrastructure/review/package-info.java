/** 初审办理 · who judges what waits at the street, unseen until released. */
@NullMarked
package org.weishishi.project.infrastructure.review;

import org.jspecify.annotations.NullMarked;

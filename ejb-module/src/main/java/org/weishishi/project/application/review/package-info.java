/** 初审办理 · who judges what waits at the street, unseen until released. */
@NullMarked
package org.weishishi.project.application.review;

import org.jspecify.annotations.NullMarked;

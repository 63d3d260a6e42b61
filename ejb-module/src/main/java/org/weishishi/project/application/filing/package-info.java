/** 备案 · the street sends, the higher level records or gives back, silence counts as no question. */
@NullMarked
package org.weishishi.project.application.filing;

import org.jspecify.annotations.NullMarked;

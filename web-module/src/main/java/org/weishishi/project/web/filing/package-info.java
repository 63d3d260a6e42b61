/** 备案台 · the pages of the street that sends and of the office that records. */
@NullMarked
package org.weishishi.project.web.filing;

import org.jspecify.annotations.NullMarked;

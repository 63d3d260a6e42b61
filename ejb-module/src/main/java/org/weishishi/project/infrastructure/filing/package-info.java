/** 备案 · store and timer of filings. */
@NullMarked
package org.weishishi.project.infrastructure.filing;

import org.jspecify.annotations.NullMarked;

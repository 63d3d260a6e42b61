/** 额度 · what a community may still spend in a year. */
@NullMarked
package org.weishishi.project.api.quota;

import org.jspecify.annotations.NullMarked;

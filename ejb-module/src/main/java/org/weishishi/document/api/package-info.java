/** Words of 公文 that other contexts may say. */
@NullMarked
package org.weishishi.document.api;

import org.jspecify.annotations.NullMarked;

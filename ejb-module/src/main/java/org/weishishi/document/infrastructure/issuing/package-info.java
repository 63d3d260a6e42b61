/** The tools of 发文: rows and the check of seal pictures. */
@NullMarked
package org.weishishi.document.infrastructure.issuing;

import org.jspecify.annotations.NullMarked;

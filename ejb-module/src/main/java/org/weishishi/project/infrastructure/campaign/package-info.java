/** The tools of 征集批次. */
@NullMarked
package org.weishishi.project.infrastructure.campaign;

import org.jspecify.annotations.NullMarked;

const list = (names: string): readonly string[] => names.split(/,\s*/);

export const GIVEN_NAMES =
  list(`Antonia, Sofía, Isidora, Florencia, Catalina, Martina, Javiera, Fernanda, Constanza,
  Valentina, Camila, María José, Francisca, Josefa, Agustina, Trinidad, Daniela, Carolina, Paulina, Verónica, Ximena,
  Rosa, Ana, Lucía, Elena, Begoña, Inés, Ñusta, Millaray, Rayén, Marisol, Gabriela, Claudia, Andrea, Patricia, Mónica,
  Matías, Benjamín, Vicente, Martín, Joaquín, Agustín, Cristóbal, Sebastián, Diego, Nicolás, Tomás, Felipe, Ignacio,
  Rodrigo, Andrés, Pablo, Juan, José Luis, Francisco, Gonzalo, Álvaro, Hernán, Raúl, Óscar, Julián, Emilio, Lautaro,
  Nahuel, Santiago, Mauricio, Héctor, Iván, Jesús, Simón, Esteban, Ramón, Gustavo, Alejandro, Camilo, Germán`);

/** The commonest first: they are drawn more often. */
export const SURNAMES =
  list(`González, Muñoz, Rojas, Díaz, Pérez, Soto, Contreras, Silva, Martínez, Sepúlveda, Morales,
  Rodríguez, López, Fuentes, Hernández, Torres, Araya, Flores, Espinoza, Valenzuela, Castillo, Tapia, Reyes, Gutiérrez,
  Castro, Pizarro, Álvarez, Vásquez, Sánchez, Fernández, Ramírez, Carrasco, Gómez, Cortés, Herrera, Núñez, Jara, Vergara,
  Rivera, Figueroa, Riquelme, García, Miranda, Bravo, Vera, Molina, Vega, Campos, Sandoval, Orellana, Zúñiga, Alarcón,
  Gallardo, Ortiz, Salazar, Guzmán, Henríquez, Navarro, Peña, Saavedra, Ibáñez, Yáñez, Ñancupil, Quispe, Huamán, Mamani,
  Catrileo, Ordóñez, Etcheverry, Undurraga, Irarrázaval, Echeñique, Restrepo, Uribe, Ospina, Villarreal, Cárdenas, Paredes,
  Acuña, Arriagada, Bustamante, Cáceres, Domínguez, Escobar, Farías, Garrido, Inostroza, Leiva, Maldonado, Novoa, Olivares,
  Palma, Quiroga, Retamal, Salinas, Toledo, Urrutia, Venegas, Zamora`);

export const COMPANY_KINDS =
  list(`Constructora, Inmobiliaria, Clínica, Arquitectos, Comercial, Automotora, Oficina,
  Colegio, Hotel, Restaurante, Estudio, Panadería, Óptica, Farmacia, Transportes, Administradora, Consultores, Gimnasio`);

export const COMPANY_NAMES =
  list(`Los Andes, Pacífico, Cordillera, Costanera, Del Sur, Alto Maipo, Aconcagua, Ñandú,
  Araucaria, Valle Central, Puerto Claro, San Ignacio, El Roble, Horizonte, Mar y Sol, Quillay, Altamira, Bicentenario,
  Nueva Luz, Terranova, Cumbres, Vista Hermosa, Patagonia, Millantú, Copihue, Santa Elena, El Peñón, Montecristo,
  Tres Ríos, Andina, Boreal, Austral, Río Claro, Los Coigües`);

export const ACTIVITIES =
  list(`Construcción, Corretaje de propiedades, Salud, Educación, Hotelería, Venta de automóviles,
  Arquitectura, Comercio minorista, Gastronomía, Administración de edificios, Transporte, Consultoría`);

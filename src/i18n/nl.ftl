app_name = Werkplekwijzer
